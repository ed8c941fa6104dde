/**
 * Which files of a repository an import means: one resolver for each way of naming, found by
 * language.
 */
package dev.codestrata.structure.links;
