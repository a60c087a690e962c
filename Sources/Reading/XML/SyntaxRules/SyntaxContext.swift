/// The elements that a group of rules is asked at.
///
/// As in the official artefacts, an element belongs to one context only: the first in the list that
/// takes it. Rules of a later context are not asked there, though it would fit as well.
struct SyntaxContext: Sendable {
  let name: String
  let place: Place

  enum Place: Sendable {
    /// Paths from the document (`/rsm:CrossIndustryInvoice/…`) or anywhere (`//cac:Delivery`).
    case paths([SyntaxPath])
    /// Every element whose name ends so, in one namespace or in any.
    case suffix(String, namespace: String?, except: Exception?)
  }

  enum Exception: Sendable {
    case suffix(String)
    case name(String)
  }

  /// The name of the context that is the document's root.
  static let invoice = "Invoice"

  static func at(_ name: String, _ paths: SyntaxPath...) -> SyntaxContext {
    SyntaxContext(name: name, place: .paths(paths))
  }

  static func named(
    _ name: String, _ suffix: String, in prefix: String? = nil, except: Exception? = nil
  ) -> SyntaxContext {
    let namespace = prefix.map { SyntaxName("x", prefix: $0).expanded.namespace }
    return SyntaxContext(
      name: name, place: .suffix(suffix, namespace: namespace, except: except))
  }

  /// Whether the name alone makes an element one of this context.
  func takes(_ element: XMLTree.ExpandedName) -> Bool {
    guard case .suffix(let suffix, let namespace, let except) = place,
      element.local.ends(in: suffix), namespace == nil || namespace == element.namespace
    else { return false }
    return switch except {
    case nil: true
    case .suffix(let other): !element.local.ends(in: other)
    case .name(let other): element.local != other
    }
  }
}

extension String {
  /// The same as `hasSuffix`, but of bytes: it is asked of every name of a document.
  fileprivate func ends(in suffix: String) -> Bool {
    utf8.last == suffix.utf8.last
      && utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
