using System.Runtime.ExceptionServices;
using Ilo.Domain.Catalogues.Linking;
using Ilo.Domain.Catalogues.Matching;
using Ilo.Domain.Recognition;
using Ilo.Domain.Words;

namespace Ilo.Domain.Catalogues;

/// <summary>Works out what source records say by themselves, once for each, on all cores.</summary>
internal sealed class SourceAnalyser(WordTable table, TextRecognizer recognizer, MentionReader mentions)
{
    // A report for each record would cost more than the record.
    private const int RecordsPerReport = 256;

    private readonly FeatureReader _features = new(table);
    private readonly RecordRecognizer _recognizer = new(recognizer);

    internal SourceNode<Project> OfProject(SourceRecord<Project> source)
    {
        SourceFindings findings = _recognizer.Of(source);
        List<Token> title = table.Split(source.Record.Title, TokenRoom.OfTitle);
        List<Token> summary = table.Split(source.Record.Summary, TokenRoom.OfText);
        SourceNode<Project> node = _features.Of(source, findings, title, summary);
        node.OwnNames = mentions.OwnNames(source.Record, findings);
        node.Names = new ProjectNames(source, node, title, node.OwnNames, table, mentions).Keys();
        return node;
    }

    internal LinkedItem OfItem<TRecord>(SourceRecord<TRecord> source)
        where TRecord : class, IRecord
    {
        SourceFindings findings = _recognizer.Of(source);
        List<Token> title = table.Split(source.Record.Title, TokenRoom.OfTitle);
        ReadPiece[] texts = ReadPiece.Of(source.Record, title, findings, table, mentions);
        return new(_features.OfItem(source, findings, title), source.Record is Event ? 0 : 1, texts);
    }

    internal SourceNode<Office> OfOffice(SourceRecord<Office> source) => _features.Of(source);

    /// <summary>Works out all of a list.</summary>
    internal static TResult[] All<TRecord, TResult>(
        IReadOnlyList<SourceRecord<TRecord>> sources, Func<SourceRecord<TRecord>, TResult> one, StepReport report)
        where TRecord : class
    {
        TResult[] results = new TResult[sources.Count];
        int done = 0;
        try
        {
            Parallel.For(0, results.Length, new ParallelOptions { CancellationToken = report.CancellationToken }, i =>
            {
                results[i] = one(sources[i]);
                if (Interlocked.Increment(ref done) is var count && (count % RecordsPerReport == 0 || count == results.Length))
                {
                    report.Progress?.Report(new(CatalogueStep.Analysing, count, results.Length));
                }
            });
        }
        catch (AggregateException error)
        {
            // What the caller's progress throws comes out as itself, whatever thread told it.
            ExceptionDispatchInfo.Throw(error.InnerExceptions[0]);
        }

        return results;
    }
}
