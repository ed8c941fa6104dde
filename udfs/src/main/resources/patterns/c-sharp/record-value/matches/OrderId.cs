public readonly record struct OrderId(Guid Value); // expect: record-value

public record OrderPlaced(OrderId Order, DateTime At); // expect: record-value
