package import InvoiceRules
package import MasterData

/// Why what somebody said does not count.
package enum DecisionRefusal: Hashable, Sendable {
  case notOpen(TaskID)
  case unknownUser(String)
  case reasonMissing(Decision.Verdict)
  /// An emergency is released without one.
  case emergencyReasonMissing
  case notPossible(Decision.Verdict, TaskKind)
  case notAsked(String, Role)
  case notInRole(String, Role)
  case decidedBefore(String)
  case ownExpenses(String)
  case ownOrder(String)
  /// Who ordered accepts a price or a quantity that is another than ordered.
  case ownDeviation(String)
  /// What somebody did keeps it from this duty.
  case keptApart(String, Duty, earlier: Duty)
  case notAcceptable(ExceptionCode)
  case noSuchPoint(Int)
  case commentMissing(Int)
  case noComplaint
  /// What speaks against the release of a payment run.
  case runNotReleased([Wording])

  /// Whether a control stopped somebody (K04, K25), rather than a slip of the pen.
  package var isOfControl: Bool {
    switch self {
    case .unknownUser, .notAcceptable, .runNotReleased: true
    default: textOfTask == nil
    }
  }

  /// A complete sentence with what to do.
  package var text: Wording { textOfTask ?? textOfPerson }

  /// What is wrong whoever decides; nil where it is the person.
  private var textOfTask: Wording? {
    switch self {
    case .notOpen(let task):
      Wording(
        "Die Aufgabe \(task) ist nicht offen; sehen Sie mit „rohrpost tasks“ nach, was ansteht.",
        "The task \(task) is not open; “rohrpost tasks” says what is.")
    case .unknownUser(let user):
      Wording(
        "„\(user)“ ist keine aktive Person der Benutzertabelle (users.csv).",
        "“\(user)” is no active person of the table of users (users.csv).")
    case .reasonMissing(let verdict):
      Wording(
        "Für „\(verdict.rawValue)“ ist eine Begründung nötig (--reason).",
        "“\(verdict.rawValue)” needs a reason (--reason).")
    case .emergencyReasonMissing:
      Wording(
        "Einen Notfall gibt nur frei, wer begründet, warum nicht bestellt werden konnte "
          + "(--reason).",
        "An emergency is released only with the reason why it could not be ordered (--reason).")
    case .notPossible(let verdict, let kind):
      Wording(
        "„\(verdict.rawValue)“ ist bei einer Aufgabe der Art \(kind.name.german) nicht möglich.",
        "“\(verdict.rawValue)” is not possible for a task of the kind \(kind.name.english).")
    case .noSuchPoint(let number):
      Wording(
        "Einen Prüfpunkt \(number) hat die Aufgabe nicht.", "The task has no point \(number).")
    case .commentMissing(let number):
      Wording(
        "Zu Prüfpunkt \(number) fehlt, was nicht stimmt (--check \(number)=nok:Text).",
        "What is wrong with point \(number) is missing (--check \(number)=nok:text).")
    case .noComplaint:
      Wording(
        "Eine Reklamation gehört zur Ablehnung einer sachlichen Prüfung.",
        "A complaint goes with the rejection of a factual check.")
    case .notAcceptable(let code):
      Wording(
        "Ein Fall mit \(code.rawValue) läuft erst weiter, wenn die Stammdaten stimmen.",
        "A case with \(code.rawValue) goes on only when the master data are right.")
    case .runNotReleased(let texts):
      Wording(
        texts.map(\.german).joined(separator: " "), texts.map(\.english).joined(separator: " "))
    default: nil
    }
  }

  /// Why it is not for this person to decide.
  private var textOfPerson: Wording {
    switch self {
    case .notAsked(let name, let role):
      Wording(
        "\(name) ist für diese Aufgabe nicht zuständig (gefragt ist \(role.rawValue)).",
        "\(name) is not asked in this task (it is for \(role.rawValue)).")
    case .notInRole(let name, let role):
      Wording(
        "\(name) hat die Rolle \(role.rawValue) nicht; geben Sie die Aufgabe an jemanden, der sie "
          + "hat.",
        "\(name) has not the role \(role.rawValue); hand the task to somebody who has.")
    case .decidedBefore(let name):
      Wording(
        "\(name) hat über diesen Beleg schon entschieden; niemand entscheidet zwei Schritte "
          + "(Vier-Augen-Prinzip).",
        "\(name) has decided about this document before; nobody decides two steps (four eyes).")
    case .ownExpenses(let name):
      Wording(
        "Über eigene Auslagen entscheidet \(name) nicht selbst.",
        "\(name) does not decide about the own expenses.")
    case .ownOrder(let name):
      Wording(
        "\(name) hat bestellt und gibt deshalb nicht frei.",
        "\(name) placed the order and so does not approve.")
    case .ownDeviation(let name):
      Wording(
        "\(name) hat bestellt und nimmt deshalb keine Abweichung von der Bestellung an.",
        "\(name) placed the order and so accepts no deviation from it.")
    case .keptApart(let name, let duty, let earlier):
      Wording(
        "\(name) hat \(earlier.done.german); die Aufgabe „\(duty.name.german)“ ist davon getrennt.",
        "\(name) \(earlier.done.english); the \(duty.name.english) is kept apart from that.")
    case .notOpen, .unknownUser, .reasonMissing, .emergencyReasonMissing, .notPossible,
      .noSuchPoint, .commentMissing, .noComplaint, .notAcceptable, .runNotReleased:
      Wording("Die Entscheidung zählt nicht.", "The decision does not count.")
    }
  }
}
