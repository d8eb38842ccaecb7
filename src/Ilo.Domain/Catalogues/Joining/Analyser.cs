using Ilo.Domain.Recognition;

namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Works out what each source record says by itself, on all cores; what was worked out before is taken as it is.</summary>
internal sealed class Analyser(WordTable table, TextRecognizer recognizer, IProgress<CatalogueProgress>? progress, CancellationToken cancellationToken)
{
    // A report for each record would cost more than the record.
    private const int RecordsPerReport = 256;

    internal SourceAnalysis[] Of<TRecord>(List<SourceRecord<TRecord>> sources, Func<SourceRecord<TRecord>, SourceFindings> find, Func<SourceRecord<TRecord>, SourceFindings, Features> read)
        where TRecord : class
    {
        SourceAnalysis[] analyses = new SourceAnalysis[sources.Count];
        int done = 0;
        Parallel.For(0, analyses.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            SourceWork work = sources[i].Work;
            SourceAnalysis? known = work.Analysis;
            if (known is null || !ReferenceEquals(known.Recognizer, recognizer) || !ReferenceEquals(known.Words, table))
            {
                // What the text states depends on the recogniser alone, what is compared on the numbers of the words too.
                SourceFindings findings = known is not null && ReferenceEquals(known.Recognizer, recognizer) ? known.Findings : find(sources[i]);
                known = new(findings, read(sources[i], findings), recognizer, table);
                work.Analysis = known;
            }

            analyses[i] = known;
            if (Interlocked.Increment(ref done) is var count && (count % RecordsPerReport == 0 || count == analyses.Length))
            {
                progress?.Report(new(CatalogueStep.Analysing, count, analyses.Length));
            }
        });
        return analyses;
    }
}
