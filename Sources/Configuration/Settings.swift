package import InvoiceRules
import MasterData
package import Matching
package import Payables

/// All settings, as `pipeline.conf` gives them: plain values.
package struct Settings: Hashable, Sendable {
  package var paths = PathSettings()
  package var companies: [OwnCompany] = []
  package var channels: [ChannelSettings] = []
  package var tolerances = ToleranceRules()
  package var purchasing = PurchasingRules()
  package var approval = ApprovalRules()
  package var coding = CodingRules()
  package var budgets = BudgetRules()
  package var plausibility = PlausibilityRules()
  package var exceptions: [ExceptionSettings] = []
  package var letters = LetterSettings()
  package var mail = MailSettings()
  package var replies = ReplySettings()
  package var people = PeopleSettings()
  package var access = AccessRules()
  package var serviceLevels = ServiceLevels()
  /// The working day of a month on which the month-end list of the one before is written; 0 for
  /// never.
  package var monthEndDay = 1
  /// The state whose public holidays count; nil for those of all of Germany.
  package var state: FederalState?
  package var reading = ReadingSettings()
  package var malware = MalwareSettings()
  package var limits = LimitSettings()
  package var sensitivity = SensitivityRules.standard
  package var quality = QualitySettings()
  package var papers = PaperRules()
  package var posting = PostingSettings()
  package var payment = PaymentSettings()
  package var connectors: [ConnectorSettings] = []
  package var seals = SealSettings()
  package var filing = FilingSettings()
  package var procedure = ProcedureSettings()
  /// Responsibilities that are not the handbook's.
  package var raci: [RACIEntry] = []
  package var retention = RetentionSettings()
  package var reports = ReportSettings()
  /// The language of texts for operators.
  package var language = Language.german
  /// Absolute once the settings are loaded.
  package var metricsFile = "state/metrics.prom"
  package var logLevel = LogLevel.info
  package internal(set) var declaredKeys = DeclaredKeys()

  init() {}
}

// MARK: - What follows from them

extension Settings {
  package var spool: String { paths.spool }

  package var ledgerPath: String { paths.state + "/rohrpost.sqlite" }

  /// The index of the search, which may be thrown away.
  package var searchPath: String { paths.state + "/search.sqlite" }

  /// Bytes.
  package var fileLimit: Int64 { Int64(limits.fileBytes) }

  /// Bytes.
  package var freeSpaceWatermark: Int64 { Int64(limits.freeSpaceBytes) }

  package var batchLimit: Int { limits.batch }

  package var lateAppendSeconds: Int64 { Int64(limits.lateAppendSeconds) }

  package var unclaimedWarningSeconds: Int64 { Int64(limits.unclaimedWarnSeconds) }

  /// These settings as a reload takes them over: what counts only after a restart stays as it is.
  package func reloaded(over running: Settings) -> Settings {
    var settings = self
    for section in SettingsTable.sections { section.keepUntilRestart(running, &settings) }
    return settings
  }

  /// The organisation's own rules, as deciding reads them.
  package var policy: Policy {
    var policy = Policy()
    policy.companies = companies
    policy.tolerances = tolerances
    policy.purchasing = purchasing
    policy.approval = approval
    policy.coding = coding
    policy.budgets = budgets
    policy.plausibility = plausibility
    policy.catalogue = catalogue
    policy.serviceLevels = serviceLevels
    policy.correspondence = correspondence
    // What letters grant a supplier is what is waited for.
    policy.serviceLevels[units: .complaint] = letters.answerDays
    policy.replies = replies.rules
    policy.calendar = GermanCalendar(state: state)
    policy.sensitivity = sensitivity
    policy.quality = qualityRules
    policy.papers = papers
    for channel in channels {
      policy.senders[channel.name] = channel.senders
      policy.departments[channel.name] = channel.recipients
      policy.channelDeadlines[channel.name] = .hours(channel.slaHours(serviceLevels))
    }
    return policy
  }

  /// Who gets which mails.
  private var correspondence: CorrespondenceRules {
    var rules = CorrespondenceRules()
    rules.isOn = mail.from != nil
    rules.requestedByMail = Set(mail.requests)
    rules.letters = Set(letters.send)
    rules.answerDays = letters.answerDays
    return rules
  }
}
