import InvoiceRules
import Payables

extension BerlinTime {
  /// `10:30:05`.
  private var clock: String {
    [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// `22.11.2026 10:30:05`, as spreadsheets read it.
  var text: String { "\(date.text(in: .german)) \(clock)" }

  /// `22.11.2026, 10:30:05 Uhr`.
  func sentence(in language: Language) -> String {
    switch language {
    case .german: "\(date.text(in: .german)), \(clock) Uhr"
    case .english: "\(date.text(in: .english)), \(clock) (Berlin)"
    }
  }
}
