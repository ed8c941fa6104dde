package dev.codestrata.git;

import java.util.List;

/**
 * Objects of one repository that one task reads together, in an order that is cheap to read.
 *
 * @param ids commit or blob ids
 * @param cost relative cost: commits counted, or bytes of blobs
 */
public record WorkUnit(List<String> ids, long cost) {

  public WorkUnit {
    ids = List.copyOf(ids);
  }
}
