import InvoiceRules

/// Why a text is no template.
enum TemplateMistake: Error, Hashable, Sendable {
  case tooLong
  case tooDeep
  case braceMissing
  case badName(String)
  case notOpen(String)
  case notClosed(String)

  var wording: Wording {
    switch self {
    case .tooLong:
      Wording(
        "Die Vorlage ist länger als \(Template.sizeMax >> 10) KiB.",
        "The template is longer than \(Template.sizeMax >> 10) KiB.")
    case .tooDeep:
      Wording(
        "Mehr als \(Template.depthMax) Abschnitte stehen ineinander.",
        "More than \(Template.depthMax) sections are inside one another.")
    case .braceMissing:
      Wording("Zu „{{“ fehlt „}}“.", "The “}}” for a “{{” is missing.")
    case .badName(let name):
      Wording(
        "„\(name)“ ist kein Name; Namen bestehen aus a–z, 0–9, Unterstrich und Punkt.",
        "“\(name)” is no name; names are made of a–z, 0–9, underscore and point.")
    case .notOpen(let name):
      Wording(
        "„{{/\(name)}}“ schließt keinen Abschnitt.", "“{{/\(name)}}” closes no section.")
    case .notClosed(let name):
      Wording(
        "Der Abschnitt „\(name)“ wird nicht geschlossen.", "The section “\(name)” is not closed.")
    }
  }
}
