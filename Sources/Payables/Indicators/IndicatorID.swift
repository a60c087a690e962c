/// The indicators by the words of the command line, the configuration and JSON.
package enum IndicatorID: String, Hashable, Sendable, CaseIterable {
  case leadTimeDigital = "lead_time_digital"
  case leadTimePaper = "lead_time_paper"
  case scanErrorRate = "scan_error_rate"
  case classificationAccuracy = "classification_accuracy"
  case touchlessDistribution = "touchless_distribution"
  case cycleTimeStandard = "cycle_time_standard"
  case cycleTimeException = "cycle_time_exception"
  case touchlessRate = "touchless_rate"
  case touchlessWithApproval = "touchless_with_approval"
  case exceptionRate = "exception_rate"
  case otherShare = "other_share"
  case firstPassYield = "first_pass_yield"
  case einvoiceShare = "einvoice_share"
  case discountCapture = "discount_capture"
  case dunningRate = "dunning_rate"
  case unjustifiedDunning = "unjustified_dunning"
  case dunningAnswerTime = "dunning_answer_time"
  case costPerInvoice = "cost_per_invoice"
  case backlog
  case evidenceRate = "evidence_rate"
}
