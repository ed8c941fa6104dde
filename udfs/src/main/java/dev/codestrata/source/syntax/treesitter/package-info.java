/**
 * The one adapter around the native tree-sitter binding: grammars found from the language data,
 * trees whose memory is freed on close, queries with their predicates applied. Imported wherever
 * queries are run.
 */
package dev.codestrata.source.syntax.treesitter;
