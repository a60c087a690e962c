import Hashing
import InvoiceRules
package import Payables
import ReadResult

/// The record of erased documents as a page for people, in German: auditors keep it.
package struct ErasurePage {
  private let proof: ErasureProof

  package init(_ proof: ErasureProof) { self.proof = proof }

  package var bytes: [UInt8] {
    let title = "Löschprotokoll \(proof.list)"
    return Page.bytes(title: title, language: .german, capacity: 4096) { html in
      html.element(.header, .head) { html in
        html.element(.h1, text: title)
        html.element(.p, text: summary)
      }
      html.element(.section) { html in
        html.element(.h2, text: "Wer und wann")
        html.element(.dl, .facts) { html in
          for (name, value) in facts {
            html.element(.dt, text: name)
            html.element(.dd, text: value)
          }
        }
      }
      html.element(.section) { html in
        html.element(.h2, text: "Gelöschte Belege")
        table(&html)
      }
      if !proof.leftOut.isEmpty { leftOut(&html) }
    }
  }

  private var summary: String {
    let reason =
      switch proof.ground {
      case .expired: "Die Aufbewahrungsfristen waren abgelaufen."
      case .request: "Die Löschung wurde verlangt (Art. 17 DSGVO): \(proof.reason ?? "–")"
      }
    return "\(proof.documents.count) Belege wurden mit allen Dateien, Versionen und Einträgen "
      + "gelöscht. \(reason)"
  }

  private var facts: [(String, String)] {
    [
      ("Vorgeschlagen", "\(proof.proposedBy), \(proof.proposedAt.berlinText)"),
      (
        "Freigegeben",
        "\(proof.releasedBy ?? "–"), \(proof.releasedAt?.berlinText ?? "–")"
      ),
      ("Gelöscht", proof.erasedAt.berlinText),
    ]
  }

  private func table(_ html: inout HTMLWriter) {
    let heads = [
      "Beleg", "Klasse", "Rechtsgrundlage", "Aufzubewahren bis", "Eingang", "Dateien",
      "SHA-256 des Originals", "SHA-256 des MANIFEST",
    ]
    html.element(.table) { html in
      html.element(.thead) { html in
        html.element(.tr) { html in
          for head in heads { html.element(.th, nil, [.columnHead], text: head) }
        }
      }
      html.element(.tbody) { html in
        for document in proof.documents {
          html.element(.tr) { html in
            for (head, text) in zip(heads, cells(document)) {
              html.element(.td, nil, [.label(head)], text: text)
            }
          }
        }
      }
    }
  }

  private func cells(_ document: VoucherErasure) -> [String] {
    [
      document.voucher.description, document.documentClass?.rawValue ?? "–", document.basis,
      document.until?.text(in: .german) ?? "–", document.received.text(in: .german),
      String(document.files), document.original.description,
      document.manifest?.description ?? "–",
    ]
  }

  private func leftOut(_ html: inout HTMLWriter) {
    html.element(.section) { html in
      html.element(.h2, text: "Nicht gelöscht")
      html.element(.dl, .facts) { html in
        for left in proof.leftOut {
          html.element(.dt, text: left.voucher.description)
          html.element(.dd, text: left.reason)
        }
      }
    }
  }
}
