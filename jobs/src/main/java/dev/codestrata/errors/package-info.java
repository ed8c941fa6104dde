/**
 * What can go wrong, as types: each error has a kind that can be counted, the values that name the
 * place, and its cause. Every package may import it; it imports neither Spark nor JGit.
 */
package dev.codestrata.errors;
