/// The style sheet of all pages: light and dark, wide and narrow, on paper.
enum StyleSheet {
  static let css: StaticString = """

    :root{color-scheme:light dark;--ground:#f4f5f7;--paper:#fff;--ink:#1d2430;--muted:#5c6675;
    --line:#dfe3e8;--soft:#f7f8fa;--accent:#1f5f8b;--bad:#b3261e;--warn:#8a5a00;--good:#1e6b3a}
    @media (prefers-color-scheme:dark){:root{--ground:#14171c;--paper:#1d2128;--ink:#e7eaee;
    --muted:#9aa4b2;--line:#343b46;--soft:#242a33;--accent:#7fbbe6;--bad:#ff8a80;--warn:#f2c063;
    --good:#7fd6a0}}
    *{box-sizing:border-box}
    html{font-size:15px}
    body{margin:0;background:var(--ground);color:var(--ink);
    font:1rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
    main{max-width:62rem;margin:1.5rem auto;padding:2rem 2.25rem;background:var(--paper);
    border:1px solid var(--line);border-radius:10px}
    h1{font-size:1.6rem;line-height:1.2;margin:0 0 .15rem}
    h2{font-size:1.05rem;margin:2rem 0 .6rem;padding-bottom:.3rem;
    border-bottom:2px solid var(--line)}
    h3{font-size:.9rem;margin:0 0 .5rem;color:var(--muted)}
    p{margin:.3rem 0}
    a{color:var(--accent)}
    .muted,.detail dt{color:var(--muted)}
    .number,.amount{font-variant-numeric:tabular-nums}
    .amount{text-align:right;white-space:nowrap}
    .pre{white-space:pre-wrap;overflow-wrap:anywhere}
    .head{display:flex;flex-wrap:wrap;gap:1rem 2rem;justify-content:space-between}
    .due{text-align:right}
    .due strong{display:block;font-size:1.6rem;line-height:1.2;white-space:nowrap}
    dl{margin:0}
    ul{margin:.3rem 0;padding-left:1.1rem}
    dt,dd{hyphens:auto;overflow-wrap:anywhere}
    dd{margin:0;unicode-bidi:isolate}
    .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.7rem 1.5rem}
    .facts dt{font-size:.8rem;color:var(--muted)}
    .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));
    gap:1rem;margin-top:1.25rem}
    .card{border:1px solid var(--line);border-radius:8px;padding:1rem 1.1rem;break-inside:avoid}
    .card dl{margin-top:.5rem}
    .card dl div,.pairs div{display:grid;grid-template-columns:minmax(10.5rem,34%) 1fr;
    gap:0 .8rem;padding:.12rem 0}
    .pairs div,.card .pairs div{grid-template-columns:10.5rem 1fr}
    .card dt,.pairs dt{color:var(--muted)}
    .address{margin:0;unicode-bidi:isolate;overflow-wrap:anywhere}
    .detail{font-size:.86rem}
    .detail div{display:inline-block;margin:0 1.1rem .1rem 0}
    .detail dt,.detail dd{display:inline}
    .detail dt::after{content:": "}
    .detail dd{white-space:pre-wrap}
    td>.pre{margin:.1rem 0 .2rem;font-size:.9rem}
    section>h3{margin-top:1rem}
    .card>h3{margin-top:0}
    table{width:100%;border-collapse:collapse}
    th{font-size:.8rem;font-weight:600;color:var(--muted);text-align:left;vertical-align:bottom}
    th.amount{white-space:normal}
    .wide th:nth-child(2){width:42%}
    th,td{padding:.45rem .5rem;border-bottom:1px solid var(--line)}
    td{vertical-align:top;overflow-wrap:anywhere;unicode-bidi:isolate}
    td.amount{overflow-wrap:normal}
    td:first-child{min-width:3.4rem}
    td.name{min-width:10.5rem}
    .more>td{border-bottom:0;padding-bottom:.1rem}
    .rest>td{padding-top:0}
    thead th{border-bottom:2px solid var(--line)}
    tr,tbody.line{break-inside:avoid}
    .sub1 td:nth-child(2){padding-left:1.5rem}
    .sub2 td:nth-child(2){padding-left:3rem}
    .sub3 td:nth-child(2){padding-left:4.5rem}
    .sub4 td:nth-child(2){padding-left:6rem}
    .totals{margin-left:auto;max-width:26rem}
    .totals td{padding:.3rem .5rem}
    .sum td{font-weight:700;border-top:2px solid var(--line)}
    .badge{display:inline-block;padding:.05rem .55rem;border-radius:1rem;
    border:1px solid currentColor;font-size:.8rem;font-weight:600;white-space:nowrap}
    .fatal{color:var(--bad)}.warning{color:var(--warn)}.information{color:var(--accent)}
    .good{color:var(--good)}
    .finding{padding:.7rem 0;border-bottom:1px solid var(--line);break-inside:avoid}
    .verdict{margin:.5rem 0 0;font-size:1.1rem}
    .verdict .badge{font-size:.95rem;vertical-align:.05em}
    .remedy{padding-left:.7rem;border-left:3px solid var(--accent)}
    .terms{font-size:.85rem;color:var(--muted)}
    footer{margin-top:2rem;padding-top:.8rem;border-top:1px solid var(--line);color:var(--muted);
    font-size:.8rem}
    @media screen and (max-width:46rem){
    body{background:var(--paper)}
    main{margin:0;padding:1.1rem 1rem;border:0;border-radius:0}
    .due{text-align:left}
    .cards{grid-template-columns:1fr}
    .wide thead{display:none}
    .wide,.wide tbody,.wide tr,.wide td{display:block;width:100%}
    .wide tbody:not(.line) tr,.wide .line{padding:.6rem 0;border-bottom:2px solid var(--line)}
    .wide td{border:0;padding:.12rem 0;text-align:left;white-space:normal}
    .wide td[data-label]{display:flex;justify-content:space-between;gap:1rem;text-align:right}
    .wide td[data-label]::before{content:attr(data-label);color:var(--muted);text-align:left;
    flex:none;max-width:45%}
    .wide .sub1,.wide .sub2,.wide .sub3,.wide .sub4{
    padding-left:1rem;border-left:3px solid var(--line)}
    .wide .line td:nth-child(2){padding-left:0}
    .wide td:empty{display:none}
    }
    @media screen and (max-width:28rem){
    .pairs div,.card .pairs div{grid-template-columns:1fr;padding:.25rem 0}
    .pairs dt{font-size:.8rem}
    }
    @media print{
    @page{size:A4;margin:16mm 15mm}
    :root{color-scheme:light;--ground:#fff;--paper:#fff;--ink:#000;--muted:#444;--line:#bbb;
    --soft:#fff;--accent:#000;--bad:#8c1d18;--warn:#6b4600;--good:#14532d}
    html{font-size:9pt}
    body{background:#fff}
    main{max-width:none;margin:0;padding:0;border:0}
    h1{font-size:15pt}.due strong{font-size:14pt}
    .facts{grid-template-columns:repeat(4,1fr)}
    h2{margin-top:1.1rem;break-after:avoid}
    .cards{grid-template-columns:1fr 1fr;gap:.6rem}
    .card{padding:.6rem .7rem}
    .facts div{break-inside:avoid}
    th,td{padding:.25rem .35rem}
    thead{display:table-header-group}
    .totals{break-inside:avoid}
    a{text-decoration:none}
    }

    """
}
