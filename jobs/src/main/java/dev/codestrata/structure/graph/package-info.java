/** Directed graphs over files and modules, and what graph theory says of them. */
package dev.codestrata.structure.graph;
