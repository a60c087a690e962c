/// The syntax whose official artefacts judge the invoice.
///
/// The norm has one set of rules, but the official artefacts for UBL and for CII differ in
/// tolerances, in what absent groups mean and in which rows they look at. Verdicts are to be
/// those of the artefacts, so a rule may ask for the binding; each place says why.
package enum SyntaxBinding: String, Hashable, Sendable, CaseIterable {
  case ubl
  case cii
}
