import Configuration
import Payables

/// Says of a control that what it controls is switched off.
enum ControlSwitch {
  static func note(on control: Control, _ facts: ProcedureFacts) -> String? {
    let settings = facts.settings
    switch control.id {
    case "K20" where settings.malware.clamd == nil:
      return "**Es ist kein Malware-Scanner eingerichtet.**"
    case "K07" where facts.scanChannels.isEmpty, "K09" where facts.scanChannels.isEmpty:
      return "**Ein Scankanal ist nicht eingerichtet.**"
    case "K28" where !settings.replies.rules.areOn:
      return "**Zurzeit entscheidet keine Antwort.**"
    case "K29" where !settings.posting.isOn:
      return "**Die Übergabe an die Buchhaltung ist nicht eingerichtet.**"
    case "K15" where !settings.payment.isOn, "K17" where !settings.payment.isOn,
      "K30" where !settings.payment.isOn:
      return "**Zahlungen sind nicht eingerichtet.**"
    case "K19"
    where settings.channels.allSatisfy({ $0.denySenders.isEmpty && $0.allowSenders.isEmpty }):
      return "**Es ist kein Absender eingetragen.**"
    default: return nil
    }
  }
}
