package dev.codestrata.tables;

/** What a decision gained and what it gave up. */
public record TradeOff(
    @Column("What was gained, as the text says") String gain,
    @Column("What was given up, as the text says") String cost) {}
