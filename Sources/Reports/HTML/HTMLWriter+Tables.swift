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
  mutating func writeColumns(_ names: [String]) {
    element(.thead) { html in
      html.element(.tr) { html in
        for name in names { html.element(.th, nil, [.columnHead], text: name) }
      }
    }
  }
}
