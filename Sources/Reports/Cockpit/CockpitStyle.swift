/// What the cockpit adds to the style sheet of all pages: tiles and drawings.
enum CockpitStyle {
  static let css: StaticString = """

    main{max-width:76rem}
    nav{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin-bottom:1.1rem;padding-bottom:.6rem;
    border-bottom:1px solid var(--line);font-size:.9rem}
    nav a{text-decoration:none}
    nav a[aria-current]{font-weight:700;color:var(--ink)}
    .tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));
    gap:1rem;margin-top:.8rem}
    .tile{border:1px solid var(--line);border-radius:8px;padding:.8rem .9rem;break-inside:avoid;
    display:flex;flex-direction:column}
    .tile h3{margin:0 0 .2rem;color:var(--ink);font-size:.92rem;hyphens:auto}
    .tile p{margin:.15rem 0}
    .tile .terms{margin-top:auto;padding-top:.3rem}
    .value{font-size:1.55rem;line-height:1.25;font-weight:650;
    font-variant-numeric:tabular-nums}
    .links{font-size:.85rem}
    svg.chart{width:100%;height:auto;display:block;margin:.3rem 0}
    svg text{fill:var(--muted);font-size:11px}
    .axis{stroke:var(--line)}text.axis{stroke:none}
    .goal{stroke:var(--good);stroke-dasharray:4 3}
    .curve{fill:none;stroke:var(--accent);stroke-width:2}
    .dot{fill:var(--accent)}
    svg.bar{width:100%;min-width:5rem;max-width:16rem;height:.7rem;display:block;margin-top:.3rem}
    svg.bar rect{fill:var(--accent)}
    .wide th:nth-child(2){width:auto}
    .wide td{overflow-wrap:break-word;hyphens:auto}
    .wide td.number{white-space:nowrap}
    .tiles+table,.tiles+p{margin-top:1.2rem}
    @media screen and (max-width:46rem){
    nav{gap:.5rem 1rem}
    .wide td svg.bar{width:55%}
    }
    @media print{
    nav,.links{display:none}
    .tiles{grid-template-columns:repeat(3,1fr);gap:.5rem}
    .curve{stroke:#000}.dot{fill:#000}svg.bar rect{fill:#555}
    }

    """
}
