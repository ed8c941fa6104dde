package rpc;

public sealed interface Result<T> permits Success, Failure, Pending { // expect: sealed-hierarchy
  boolean isDone();
}
