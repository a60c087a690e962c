extension QualityFinding {
  /// A finding in words: `figure` is what was measured or what is missing, where there is one.
  init(_ kind: Kind, _ severity: Severity, pages: [Int], figure: String = "") {
    let (german, english) = Self.sentences[kind] ?? ("", "")
    func filled(_ sentence: String, _ one: String, _ many: String) -> String {
      let place = (pages.count == 1 ? one : many) + " " + Self.list(pages)
      return sentence.replacing("{pages}", with: place).replacing("{figure}", with: figure)
    }
    self.init(
      kind, severity, pages: pages, german: filled(german, "Seite", "Seiten"),
      english: filled(english, "page", "pages"))
  }

  /// Pages that a sentence names.
  private static let listedMax = 8

  private static func list(_ pages: [Int]) -> String {
    pages.prefix(listedMax).map(String.init).joined(separator: ", ")
      + (pages.count > listedMax ? " …" : "")
  }

  private static let sentences: [Kind: (german: String, english: String)] = [
    .lowResolution: (
      "Zu geringe Auflösung ({pages}: {figure} dpi). Stellen Sie den Scanner höher ein.",
      "The resolution is too low ({pages}: {figure} dpi). Set the scanner to a higher one."
    ),
    .wrongColour: (
      "Falscher Farbmodus ({pages}). Stellen Sie am Scanner „{figure}“ ein.",
      "Wrong colour mode ({pages}). Set the scanner to “{figure}”."
    ),
    .askew: (
      "Schief eingezogen ({pages}: {figure}°). Prüfen Sie, ob am Rand etwas fehlt.",
      "Drawn in askew ({pages}: {figure}°). See whether anything is missing at the edges."
    ),
    .illegible: (
      "Nicht lesbar ({pages}: {figure} %). Scannen Sie das Papier noch einmal.",
      "Illegible ({pages}: {figure} %). Scan the paper again."
    ),
    .poorlyLegible: (
      "Kaum lesbar ({pages}: {figure} %). Vergleichen Sie den Scan mit dem Papier.",
      "Hardly legible ({pages}: {figure} %). Compare the scan with the paper."
    ),
    .blankDocument: (
      "Alle Seiten sind leer. Scannen Sie die andere Seite des Papiers.",
      "All pages are blank. Scan the other side of the paper."
    ),
    .blankPage: (
      "Unerwartet leer ({pages}). Prüfen Sie, ob das Blatt verkehrt herum lag.",
      "Unexpectedly blank ({pages}). See whether the sheet lay face down."
    ),
    .wrongOrder: (
      "Die Seiten sind nicht in ihrer Reihenfolge ({pages}). Ordnen und scannen Sie das Papier "
        + "noch einmal.",
      "The pages are not in their order ({pages}). Sort the paper and scan it again."
    ),
    .missingPage: (
      "Es fehlt Seite {figure}. Scannen Sie das Papier vollständig noch einmal.",
      "Missing: page {figure}. Scan the whole paper again."
    ),
    .pageTwice: (
      "Zweimal gescannt ({pages}). Prüfen Sie, ob dafür eine andere Seite fehlt.",
      "Scanned twice ({pages}). See whether another page is missing for it."
    ),
    .incompleteSheet: (
      "Beim beidseitigen Scannen fehlt die Rückseite des letzten Blatts ({figure} Seiten). Prüfen "
        + "Sie, ob alles gescannt wurde.",
      "The back of the last sheet is missing from a scan of both sides ({figure} pages). See "
        + "whether everything was scanned."
    ),
  ]
}
