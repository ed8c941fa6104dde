package dev.codestrata.tables;

/** A place that holds a secret or personal data; never the value itself. */
public record SensitiveSpan(
    @Column("What was found, such as email or aws_access_key") String kind,
    @Column("First byte, from 0, in UTF-8") int startByte,
    @Column("Byte after the last") int endByte,
    @Column("0 to 1") double confidence) {}
