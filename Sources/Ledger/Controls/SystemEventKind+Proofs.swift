/// What is noted of the documentation of the procedure and of controls.
extension SystemEventKind {
  /// A version of the documentation was written and is kept (P1).
  package static let procedureKept = Self(rawValue: "procedure_kept")
  /// Documents were drawn for a person to check (O3).
  package static let controlSampleDrawn = Self(rawValue: "control_sample_drawn")
  /// A person said what it found of a drawn document (O3).
  package static let controlRecorded = Self(rawValue: "control_recorded")
}
