using System.Text.Json.Serialization;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Json;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Text.Pages;

namespace Ilo.Domain.Text;

/// <summary>The result of reading a page: the page, its records, its diagnostics and where everything came from.</summary>
/// <remarks>
/// Immutable and safe for use by any number of threads. It keeps the text, for the places of evidence. A reading
/// that was read back from JSON has neither text, segments nor the table of lines: its records and diagnostics have their places, but <see cref="Segments"/> is
/// empty and <see cref="GetSource(TextSpan)"/>
/// counts the whole text as one line.
/// </remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class PageReading
{
    private Segment[]? _segments;
    private EntrySegments? _entrySegments;

    /// <summary>Gets the name of the page, as given in the options; the empty string where none was given.</summary>
    public string SourceName { get; internal init; } = "";

    /// <summary>Gets the page's address, as given in the options; null where none was given.</summary>
    public Uri? Address { get; internal init; }

    /// <summary>Gets the page as laid out.</summary>
    public Page Page { get; internal init; } = new();

    /// <summary>Gets every record with its source, in page order; a detail page's own record comes first.</summary>
    public ValueList<PageRecord> Records { get; internal init; } = [];

    /// <summary>Gets the diagnostics, in page order.</summary>
    public ValueList<Diagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>Gets the projects, in page order.</summary>
    public IEnumerable<Project> Projects => Records.Where(record => record.Project is not null).Select(record => record.Project!);

    /// <summary>Gets the events, in page order.</summary>
    public IEnumerable<Event> Events => Records.Where(record => record.Event is not null).Select(record => record.Event!);

    /// <summary>Gets the articles, in page order.</summary>
    public IEnumerable<Article> Articles => Records.Where(record => record.Article is not null).Select(record => record.Article!);

    /// <summary>Gets the office whose home page it is; null where it is none.</summary>
    public Office? Office => Records.Select(record => record.Office).FirstOrDefault(office => office is not null);

    /// <summary>Gets whether a diagnostic of severity <see cref="DiagnosticSeverity.Error"/> was given.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Gets what each character of the text was read as: the segments cover every character read once, in order.</summary>
    public ValueList<Segment> Segments
    {
        get
        {
            // Computed on demand; two threads that come at once compute the same.
            _segments ??= SegmentList.Of(Marks, Length);
            return new(_segments);
        }
    }

    internal LineIndex Lines { get; init; }

    internal Mark[] Marks { get; init; } = [];

    /// <summary>Gets the text as given; null in a reading that was read back from JSON.</summary>
    internal string? Text { get; init; }

    /// <summary>Gets how many UTF-16 units were read.</summary>
    internal int Length { get; init; }

    /// <summary>Returns this reading with one more diagnostic, about the page as a whole, in front.</summary>
    internal PageReading With(DiagnosticDescriptor descriptor, params string[] arguments) =>
        new()
        {
            SourceName = SourceName,
            Address = Address,
            Page = Page,
            Records = Records,
            Diagnostics = [new Diagnostic(descriptor, Lines.Reference(SourceName, default(TextSpan)), new(arguments)), .. Diagnostics],
            Lines = Lines,
            Marks = Marks,
            Text = Text,
            Length = Length,
        };

    /// <summary>Returns where a span of the text stands, in lines and columns.</summary>
    /// <param name="span">The span, in UTF-16 units of the page's text.</param>
    public SourceReference GetSource(TextSpan span) => Lines.Reference(SourceName, span);

    /// <summary>Returns where a property of an entry or of the page itself was read; null where it has none.</summary>
    /// <param name="entry">The zero-based position in <see cref="Page.Entries"/>; -1 for the page itself, as in <see cref="PageRecord.Entry"/>.</param>
    /// <param name="role">The property, for example <see cref="SegmentRole.Title"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="entry"/> is less than -1 or not less than the number of entries.</exception>
    public SourceReference? FindSource(int entry, SegmentRole role)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(entry, -1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(entry, Page.Entries.Count);

        // Made at the first call, as the segments are; asking for every entry takes time linear in the segments.
        EntrySegments segments = _entrySegments ??= new(Segments.AsSpan(), Page.Entries.Count);
        return segments.SpanOf(entry, role) is { } span ? GetSource(span) : null;
    }

    /// <summary>Returns this reading if nothing on the page was unreadable: the strict door.</summary>
    /// <exception cref="PageFormatException">There is a diagnostic of severity <see cref="DiagnosticSeverity.Error"/>.</exception>
    public PageReading EnsureNoErrors() => HasErrors ? throw new PageFormatException(Diagnostics) : this;
}
