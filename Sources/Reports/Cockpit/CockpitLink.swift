import InvoiceRules

/// A link to a page of the cockpit.
struct CockpitLink {
  let file: String
  let text: String

  func write(to html: inout HTMLWriter, isCurrent: Bool = false) {
    guard let link = RelativeLink(file + ".html") else { return }
    html.element(
      .a, nil, [.href(link)] + (isCurrent ? [HTMLAttribute.currentPage] : []), text: text)
  }
}
