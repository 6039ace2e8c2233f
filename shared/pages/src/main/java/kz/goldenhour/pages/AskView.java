package kz.goldenhour.pages;

/// Where an officer asks for a link to his desk's board.
public record AskView(Words words) {}
