package dev.codestrata.tables;

/** Types, functions and other named parts of each content. */
@Table(
    name = "definitions",
    key = "definition_id",
    grain = Grain.CONTENT,
    clusteredBy = "blob_id",
    writtenBy = "analyze",
    comment = "Types, functions and other named parts of each content.")
public record DefinitionRow(
    @Column("SHA-256 of blob_id, language, kind, start_byte and end_byte") String definitionId,
    @Column("The content") String blobId,
    @Column("Language it was parsed as") String language,
    @Column("class, interface, function, method and so on") String kind,
    @Column("Simple name") String name,
    @Column("Name with the names around it") String qualifiedName,
    @Column("Declaration without body") String signature,
    @Column("Its documentation, markers stripped") String docstring,
    @Column("First line, from 1") int startLine,
    @Column("Last line, inclusive") int endLine,
    @Column("First byte, from 0, in UTF-8") int startByte,
    @Column("Byte after the last") int endByte,
    @Column("Number of parameters; null for what takes none by nature") Integer parameters,
    @Column("McCabe's measure; null for what has no body") Integer cyclomaticComplexity,
    @Column("Deepest nesting of control flow; null for what has no body") Integer maxNesting,
    @Column("Hash of its tokens, white space and comments left out") String tokenHash,
    @Column("Analyzer") String analyzerVersion) {}
