import InvoiceRules

/// A page of the cockpit: its parts, one below the other.
struct CockpitPage {
  /// The name of its file, without the ending.
  let file: String
  let title: String
  /// A sentence below the title.
  let sentence: String
  var parts: [Part] = []

  enum Part {
    case heading(String)
    case note(String)
    case tiles([Tile])
    /// To other pages of the site.
    case links([CockpitLink])
    /// With a sentence that stands in its place where it has no rows.
    case table(ReportTable, orSay: String)
  }

  /// A figure with its drawing.
  struct Tile {
    let title: String
    let value: String
    /// How it stands: the words of a badge.
    var badge: (style: HTMLStyle, text: String)?
    var chart: (chart: Chart, description: String)?
    /// In small letters.
    var note: String?
  }
}

extension CockpitPage {
  /// The files of tables are there also without rows, so that none of an earlier time is left.
  func files(in language: Language, _ links: [CockpitLink]) -> [CockpitFile] {
    let tables = parts.compactMap { part in
      if case .table(let table, _) = part { table.csv } else { nil }
    }
    return [CockpitFile(name: file + ".html", bytes: html(in: language, links))] + tables
  }

  private func html(in language: Language, _ links: [CockpitLink]) -> [UInt8] {
    Page.bytes(title: title, language: language, capacity: 65_536, further: CockpitStyle.css) {
      html in
      if !links.isEmpty {
        html.element(.nav) { html in
          for link in links { link.write(to: &html, isCurrent: link.file == file) }
        }
      }
      html.element(.header) { html in
        html.element(.h1, text: title)
        html.element(.p, .muted, text: sentence)
      }
      for part in parts { part.write(to: &html, in: language) }
    }
  }
}

extension CockpitPage.Part {
  func write(to html: inout HTMLWriter, in language: Language) {
    switch self {
    case .heading(let text): html.element(.h2, text: text)
    case .links(let links):
      html.element(.p, .links) { html in
        for link in links {
          link.write(to: &html)
          html.text(" ")
        }
      }
    case .note(let text): html.element(.p, .muted, text: text)
    case .table(let table, let nothing):
      if table.rows.isEmpty {
        html.element(.p, text: nothing)
      } else {
        table.write(to: &html, in: language)
      }
    case .tiles(let tiles):
      html.element(.div, .tiles) { html in
        for tile in tiles { tile.write(to: &html) }
      }
    }
  }
}

extension CockpitPage.Tile {
  fileprivate func write(to html: inout HTMLWriter) {
    html.element(.section, .tile) { html in
      html.element(.h3, text: title)
      html.element(.p) { html in
        html.element(.span, .value, text: value)
        if let badge {
          html.text(" ")
          html.element(.span, badge.style, text: badge.text)
        }
      }
      if let chart { chart.chart.write(to: &html, chart.description) }
      if let note { html.element(.p, .terms, text: note) }
    }
  }
}
