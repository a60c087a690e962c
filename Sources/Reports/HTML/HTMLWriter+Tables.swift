extension HTMLWriter {
  /// A link to a file beside the page.
  mutating func writeLink(_ path: String, text: String) {
    guard let link = RelativeLink(path) else { return self.text(text) }
    element(.a, nil, [.href(link)], text: text)
  }

  /// Links to files beside the page, by their names.
  mutating func writeLinks(_ files: [String]) {
    element(.p) { html in
      for file in files {
        html.writeLink(file, text: file)
        html.text(" ")
      }
    }
  }

  /// The head of a table.
  mutating func writeColumns(_ names: [String]) { writeColumns(names.map { ($0, nil) }) }

  /// The head of a table whose columns have styles.
  mutating func writeColumns(_ columns: [(name: String, style: HTMLStyle?)]) {
    element(.thead) { html in
      html.element(.tr) { html in
        for (name, style) in columns { html.element(.th, style, [.columnHead], text: name) }
      }
    }
  }
}
