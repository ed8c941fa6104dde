/**
 * One class for each rule on structure, found by the name of its folder in the resources {@code
 * structure}.
 */
package dev.codestrata.structure.rules;
