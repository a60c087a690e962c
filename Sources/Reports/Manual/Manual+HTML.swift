import InvoiceRules

/// The manual as one page without scripts, for the screen, the printer and programs that make PDF.
extension Manual {
  /// The page in UTF-8.
  package var html: [UInt8] {
    let numbers = sectionNumbers
    return Page.bytes(
      title: title, language: language, capacity: 1 << 18, further: ManualStyleSheet.css
    ) { html in
      html.element(.header, .cover) { html in
        html.element(.h1, text: title)
        for line in subtitle { html.element(.p, text: line) }
        if !facts.isEmpty { html.facts(facts) }
      }
      if hasContents { writeContents(&html) }
      write(chapters, numbers, level: 0, &html)
    }
  }

  private func writeContents(_ html: inout HTMLWriter) {
    let heading = Wording("Inhalt", "Contents")[language]
    html.element(.nav, .contents) { html in
      html.element(.h2, text: heading)
      html.element(.ul) { html in
        for (number, section) in numbered where number.filter({ $0 == "." }).count < 2 {
          html.element(.li, number.contains(".") ? .lineSub1 : nil) { html in
            html.element(.a, nil, [.href(section: section.id)], text: "\(number) \(section.title)")
          }
        }
      }
    }
  }

  /// Columns from which on a table wants a page that is broader than high.
  private static let broadColumns = 7

  private func style(of section: ManualSection, _ level: Int) -> HTMLStyle? {
    if level == 0 { return hasContents ? .chapter : .compact }
    let isBroad = section.blocks.contains { block in
      if case .table(let table) = block { table.columns.count >= Self.broadColumns } else { false }
    }
    return isBroad ? .broad : nil
  }

  private func write(
    _ sections: [ManualSection], _ numbers: [String: (number: String, title: String)], level: Int,
    _ html: inout HTMLWriter
  ) {
    let tags: [HTMLTag] = [.h2, .h3, .h4]
    for section in sections {
      html.element(.section, style(of: section, level), [.id(section.id)]) { html in
        let number = hasContents ? numbers[section.id].map { $0.number + " " } ?? "" : ""
        // A heading stays with the broad section directly below it.
        let next = section.blocks.isEmpty ? section.sections.first : nil
        let heading = next.flatMap { style(of: $0, level + 1) }
        html.element(tags[min(level, tags.count - 1)], heading, text: number + section.title)
        for block in section.blocks { html.block(block, numbers, language) }
        write(section.sections, numbers, level: level + 1, &html)
      }
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func facts(_ facts: [Manual.Fact]) {
    element(.dl, .pairs) { html in
      for fact in facts {
        html.element(.div) { html in
          html.element(.dt, text: fact.name)
          html.element(.dd, text: fact.value)
        }
      }
    }
  }

  fileprivate mutating func block(
    _ block: ManualBlock, _ numbers: [String: (number: String, title: String)],
    _ language: Language
  ) {
    func items(_ tag: HTMLTag, _ texts: [ManualText], _ html: inout HTMLWriter) {
      html.element(tag) { html in
        for text in texts {
          html.element(.li) { html in html.manualText(text, numbers, language) }
        }
      }
    }
    switch block {
    case .paragraph(let text): element(.p) { html in html.manualText(text, numbers, language) }
    case .list(let texts): items(.ul, texts, &self)
    case .steps(let texts): items(.ol, texts, &self)
    case .code(let lines): element(.p, .typed, text: lines.joined(separator: "\n"))
    case .table(let table):
      element(.table, .grid) { html in
        html.element(.thead) { html in
          html.element(.tr) { html in
            for name in table.columns { html.element(.th, nil, [.columnHead], text: name) }
          }
        }
        html.element(.tbody) { html in
          for row in table.rows {
            html.element(.tr) { html in
              for cell in row {
                html.element(.td) { html in html.manualText(cell, numbers, language) }
              }
            }
          }
        }
      }
    }
  }

  private mutating func manualText(
    _ text: ManualText, _ numbers: [String: (number: String, title: String)],
    _ language: Language
  ) {
    for span in text.spans {
      switch span {
      case .plain(let words): self.text(words)
      case .strong(let words): element(.strong, text: words)
      case .code(let words): element(.code, text: words)
      case .reference(let id):
        guard let target = numbers[id] else {
          self.text(id)
          continue
        }
        let word = Wording("Abschnitt", "section")[language]
        element(
          .a, nil, [.href(section: id), .title(target.title)], text: "\(word) \(target.number)")
      }
    }
  }
}
