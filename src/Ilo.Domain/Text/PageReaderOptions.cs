using System.Text.Json.Serialization;
using Ilo.Domain.Json;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text;

/// <summary>How a page is read.</summary>
/// <remarks>Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record PageReaderOptions
{
    /// <summary>Gets the name of the page in diagnostics and source references, for example a file name.</summary>
    /// <value>The empty string unless set.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string SourceName { get; init { ArgumentNullException.ThrowIfNull(value, nameof(SourceName)); field = value; } } = "";

    /// <summary>Gets the page's address on the web, if the caller knows it; the reading, its diagnostics and the sources of its records give it back.</summary>
    /// <value>Null unless set.</value>
    /// <exception cref="ArgumentException">The value is not absolute.</exception>
    public Uri? Address { get; init => field = Guard.NullOrAbsolute(value); }

    /// <summary>Gets the links in the text, as the program that made it knows them; records' sources give back where their titles link to.</summary>
    /// <value>Empty unless set.</value>
    public ValueList<PageLink> Links { get; init; } = [];

    /// <summary>Gets what the markup of the page says of lines of the text, in their order; empty where the page was text from the start.</summary>
    internal ValueList<MarkupLine> Markup { get; init; } = [];

    /// <summary>Gets the page's kind, if the caller knows it.</summary>
    /// <value>Null, which means that the text decides, unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the defined ones.</exception>
    public PageKind? Kind { get; init => field = value is { } kind ? Guard.Defined(kind) : null; }

    /// <summary>Gets the text's language, if the caller knows it.</summary>
    /// <value>Null, which means that the text decides, unless set.</value>
    /// <remarks>It is taken at its word; dates are found in all known languages whatever it is.</remarks>
    /// <exception cref="ArgumentException">The value is the empty code.</exception>
    public LanguageCode? Language { get; init => field = Guard.NullOrNotDefault(value); }

    /// <summary>Gets how many UTF-16 units of a text are read at most.</summary>
    /// <value>64 Mi unless set.</value>
    /// <remarks>Reading real pages takes 10 to 20 bytes of memory a unit; a text of nothing but entries of three letters, the worst known, 160.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxCharacters
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxCharacters));
            field = value;
        }
    } = 64 * 1024 * 1024;

    /// <summary>Gets how many entries of a page are read at most.</summary>
    /// <value>1,000,000 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxEntries { get; init { ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxEntries)); field = value; } } = 1_000_000;

    /// <summary>Gets how many diagnostics of a page are kept at most, the gravest first; one more says that there are others.</summary>
    /// <value>1,000 unless set.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int MaxDiagnostics { get; init { ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(MaxDiagnostics)); field = value; } } = 1_000;

    /// <summary>Returns the source name, and the kind and the language where they are given.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { SourceName, Kind?.ToString(), Language?.ToString() }.Where(part => !string.IsNullOrEmpty(part)));
}
