package dev.lectern.speech;

/**
 * What a listener is told of a voice.
 *
 * @param id its name in URLs and on the command line, such as {@code kevin16}
 * @param name its name for people
 * @param language BCP 47 tag
 * @param version changes whenever the same words would sound different; part of every digest
 */
public record VoiceInfo(String id, String name, String language, String version) {}
