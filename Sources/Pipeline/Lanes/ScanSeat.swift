import Malware
import Payables

/// A thread on which one document at a time is shown to clamd.
actor ScanSeat {
  private let executor: LaneExecutor

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  init(_ number: Int) { executor = LaneExecutor("malware-\(number)") }

  func scan(
    _ sample: Clamd.Sample, by clamd: Clamd, _ patience: Patience
  ) throws(ClamdFailure) -> MalwareScan {
    try clamd.scan(sample, patience)
  }

  func probe(_ clamd: Clamd, _ patience: Patience) throws(ClamdFailure) -> MalwareScan {
    try clamd.probe(patience)
  }
}
