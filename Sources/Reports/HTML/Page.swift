import InvoiceRules

/// A page of its own: one file without scripts, pictures or anything from elsewhere.
enum Page {
  /// Nothing is loaded, nothing runs, nothing is sent; only the page's own style sheet counts.
  private static let contentSecurityPolicy: StaticString =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  static func bytes(
    title: String, language: Language, capacity: Int, further: StaticString? = nil,
    _ content: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    var html = HTMLWriter(capacity: capacity)
    html.doctype()
    html.element(.html, nil, [.lang(language)]) { html in
      html.element(.head) { html in
        html.element(.meta, nil, [.charset])
        html.element(
          .meta, nil, HTMLAttribute.header("Content-Security-Policy", contentSecurityPolicy))
        html.element(
          .meta, nil, HTMLAttribute.meta("viewport", "width=device-width, initial-scale=1"))
        html.element(.meta, nil, HTMLAttribute.meta("referrer", "no-referrer"))
        html.element(.meta, nil, HTMLAttribute.meta("robots", "noindex"))
        html.element(.meta, nil, HTMLAttribute.meta("color-scheme", "light dark"))
        html.element(.title, text: title)
        html.styleSheet(StyleSheet.css)
        if let further { html.styleSheet(further) }
      }
      html.element(.body) { html in html.element(.main, content: content) }
    }
    return html.bytes
  }
}

extension HTMLWriter {
  fileprivate mutating func element(_ tag: HTMLTag, content: (inout HTMLWriter) -> Void) {
    element(tag, nil, [], content)
  }
}
