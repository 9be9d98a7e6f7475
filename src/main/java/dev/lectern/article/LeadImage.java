package dev.lectern.article;

/**
 * The image that stands for an article.
 *
 * @param address where it is on the web, http or https
 * @param alternative what it shows, in words; empty where nothing tells
 */
public record LeadImage(String address, String alternative) {}
