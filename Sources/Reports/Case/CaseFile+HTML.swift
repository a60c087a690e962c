import InvoiceRules

extension CaseFile {
  /// The case as one HTML file in UTF-8.
  package func html() -> [UInt8] {
    Page.bytes(title: title, language: language, capacity: 16_384) { html in
      html.writeHead(
        title, badge.mood.style, badge.text, sentence: sentences.first ?? "")
      for sentence in sentences.dropFirst() { html.element(.p, text: sentence.typeset) }
      for section in sections {
        html.element(.h2, text: section.title)
        switch section.content {
        case .facts(let facts): html.write(facts)
        case .table(let table): html.write(table)
        case .files(let files): html.write(files)
        case .letter(let lines): html.element(.div, .pre, text: lines.joined(separator: "\n"))
        case .lines(let lines):
          html.element(.ul) { html in
            for line in lines { html.element(.li, text: line.typeset) }
          }
        }
      }
    }
  }
}

extension CaseFile.Mood {
  fileprivate var style: HTMLStyle {
    switch self {
    case .good: .badgeGood
    case .open: .badgeWarning
    case .bad: .badgeFatal
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func write(_ files: [CaseFolder.File]) {
    element(.table) { html in
      html.element(.tbody) { html in
        for file in files {
          html.element(.tr) { html in
            html.element(.td) { html in
              html.element(.div) { html in
                if let link = RelativeLink(file.path) {
                  html.element(.a, nil, [.href(link)], text: file.path)
                }
              }
              html.element(.div, .muted, text: "SHA-256 \(file.sha256)")
            }
            html.element(.td, .amount, text: "\(file.size) Bytes")
          }
        }
      }
    }
  }

  fileprivate mutating func write(_ table: CaseFile.Table) {
    element(.table) { html in
      html.element(.thead) { html in
        html.element(.tr) { html in
          for column in table.columns {
            html.element(
              .th, column.isNumber ? .number : nil, [.columnHead], text: column.name)
          }
        }
      }
      html.element(.tbody) { html in
        for row in table.rows {
          html.element(.tr) { html in
            for (column, cell) in zip(table.columns, row) {
              html.element(
                .td, column.isNumber ? .number : nil, [.label(column.name)], text: cell)
            }
          }
        }
      }
    }
  }
}
