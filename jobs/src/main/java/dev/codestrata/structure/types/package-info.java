/** Types of a repository out of their signatures: what they extend, take and give back. */
package dev.codestrata.structure.types;
