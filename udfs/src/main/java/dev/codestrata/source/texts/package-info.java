/**
 * What is done with any text, whatever its language: tokens as language models count them, and
 * differences. Imports {@code language} and {@code syntax}; imported by {@code functions}.
 */
package dev.codestrata.source.texts;
