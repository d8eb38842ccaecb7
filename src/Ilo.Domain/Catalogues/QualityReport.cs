using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>What a person should look at in a catalogue, as data.</summary>
/// <remarks>Equal when the issues are equal, in order. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class QualityReport : Result
{
    internal QualityReport(ValueList<QualityIssue> issues) => Issues = issues;

    /// <summary>Gets the issues: projects first, then events and articles, each by kind and key.</summary>
    public ValueList<QualityIssue> Issues { get; }

    /// <summary>Returns how many issues of one kind there are.</summary>
    /// <param name="kind">The kind.</param>
    public int Count(QualityIssueKind kind) => Issues.Count(issue => issue.Kind == kind);

    /// <summary>Returns the issues of one kind.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<QualityIssue> Of(QualityIssueKind kind) => Issues.Where(issue => issue.Kind == kind);

    /// <summary>Returns the issues of one item.</summary>
    /// <param name="recordKind">Which kind of item it is.</param>
    /// <param name="key">The item's identifier.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public IEnumerable<QualityIssue> For(RecordKind recordKind, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Issues.Where(issue => issue.RecordKind == recordKind && issue.Key == key);
    }

    private protected override object Content => Issues;

    /// <summary>Returns how many issues there are, for example <c>3 issues</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Issues.Count} {(Issues.Count == 1 ? "issue" : "issues")}");
}
