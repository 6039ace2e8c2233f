package kz.goldenhour.testing;

/// The names of one set of tables.
public record Tables(String claims, String evidence, String desks) {}
