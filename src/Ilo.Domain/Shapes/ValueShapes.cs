using System.Runtime.CompilerServices;
using NodaTime;

namespace Ilo.Domain.Shapes;

/// <summary>The types of value that records are made of.</summary>
internal static class ValueShapes
{
    internal static ValueShape<string?> Text { get; } = new()
    {
        IsGiven = static value => value is not null,
        AddTo = static (hash, value) => hash.Add(value),
        Show = static value => value,
        TextsOf = static value => value is null ? [] : [value],
        Unite = Uniting.MostGiven<string?>(static value => value is not null, null),
    };

    internal static ValueShape<DateInterval?> Interval { get; } = new()
    {
        IsGiven = static value => value is not null,
        AddTo = static (hash, value) => hash.Add(value),
        Show = static value => value is null ? null : RecordText.Of(value),
        Unite = Uniting.MostGiven<DateInterval?>(static value => value is not null, null),
    };

    internal static ValueShape<Money?> Sum { get; } = new()
    {
        IsGiven = static value => value is not null,
        AddTo = static (hash, value) => hash.Add(value),
        Show = static value => value?.ToString(),
        Unite = Uniting.MostGiven<Money?>(static value => value is not null, null),
    };

    internal static ValueShape<PartialDate?> Date { get; } = Printed<PartialDate>();

    internal static ValueShape<LanguageCode?> Language { get; } = Printed<LanguageCode>();

    internal static ValueShape<CountryCode?> Country { get; } = Printed<CountryCode>();

    internal static ValueShape<Id<Theme>?> WiderTheme { get; } = Printed<Id<Theme>>();

    internal static ValueShape<ValueList<string>> Texts { get; } = new()
    {
        IsGiven = static values => !values.IsEmpty,
        AddTo = static (hash, values) => hash.Add(values),
        Show = static values => Joined(values, static value => value),
        TextsOf = static values => values,
        Unite = Uniting.Together,
    };

    internal static ValueShape<ValueList<Paragraph>> Paragraphs { get; } = new()
    {
        IsGiven = static values => !values.IsEmpty,
        AddTo = static (hash, values) => hash.Add(values, static (sum, value) => sum.Add(value.Text).Add((int?)value.Depth).Add(value.Number)),
        Show = static values => Joined(values, static value => value.ToString()),
        TextsOf = static values => values.Select(static value => value.Text),
        Unite = Uniting.Together,
    };

    internal static ValueShape<ValueList<Section>> Sections { get; } = new()
    {
        IsGiven = static values => !values.IsEmpty,
        AddTo = static (hash, values) => hash.Add(values, static (sum, section) => SectionShape.Table.AddTo(sum, section)),
        Show = static values => Joined(values, Show),
        TextsOf = static values => values.SelectMany(SectionShape.Table.TextsOf),
        Unite = Uniting.Together,
    };

    internal static ValueShape<ValueList<Donor>> Donors { get; } =
        Named<Donor>(static (hash, donor) => DonorShape.Table.AddTo(hash, donor), static donor => donor.Id.ToString());

    internal static ValueShape<ValueList<Organisation>> Organisations { get; } =
        Named<Organisation>(static (hash, partner) => OrganisationShape.Table.AddTo(hash, partner), static partner => partner.Id.ToString());

    internal static ValueShape<ValueList<Theme>> Themes { get; } =
        Named<Theme>(static (hash, theme) => ThemeShape.Table.AddTo(hash, theme), static theme => theme.Id.ToString());

    /// <summary>Returns the shape of identifiers of other records.</summary>
    internal static ValueShape<ValueList<Id<T>>> Identifiers<T>()
        where T : class => new()
        {
            IsGiven = static values => !values.IsEmpty,
            AddTo = static (hash, values) => hash.Add(values, static (sum, id) => sum.Add(id.ToString())),
            Show = static values => Joined(values, static id => id.ToString()),
            Unite = Uniting.Named<Id<T>>(static id => id.ToString()),
        };

    /// <summary>Returns the shape of a required identifier.</summary>
    internal static ValueShape<Id<T>> Identifier<T>()
        where T : class => new()
        {
            IsGiven = static id => !id.IsEmpty,
            AddTo = static (hash, id) => hash.Add(id.ToString()),
            Show = static id => id.IsEmpty ? null : id.ToString(),
            Unite = Uniting.MostGiven<Id<T>>(static id => !id.IsEmpty, default),
        };

    /// <summary>Returns the shape of an enumeration.</summary>
    /// <param name="nothing">The value that says no more than that the page is silent.</param>
    /// <param name="isShown">Whether that value is shown all the same.</param>
    internal static ValueShape<T> Choice<T>(T nothing, bool isShown = false)
        where T : struct, Enum
    {
        bool IsGiven(T value) => !EqualityComparer<T>.Default.Equals(value, nothing);
        return new()
        {
            IsGiven = IsGiven,
            AddTo = static (hash, value) => hash.Add(Unsafe.BitCast<T, int>(value)),
            Show = value => isShown || IsGiven(value) ? value.ToString() : null,
            Unite = Uniting.MostGiven(IsGiven, nothing),
        };
    }

    // What prints the same in every culture and can be read back is hashed and shown as it prints.
    private static ValueShape<T?> Printed<T>()
        where T : struct => new()
        {
            IsGiven = static value => value is not null,
            AddTo = static (hash, value) => hash.Add(value?.ToString()),
            Show = static value => value?.ToString(),
            Unite = Uniting.MostGiven<T?>(static value => value is not null, null),
        };

    // The tables are looked up when they are needed: they are made of these shapes.
    private static ValueShape<ValueList<T>> Named<T>(Action<ContentHash, T> addTo, Func<T, string> id)
        where T : class => new()
        {
            IsGiven = static values => !values.IsEmpty,
            AddTo = (hash, values) => hash.Add(values, addTo),
            Show = static values => Joined(values, static value => value.ToString()),
            Unite = Uniting.Named(id),
        };

    private static string Show(Section section) =>
        $"{section.Heading ?? "(no heading)"}: {string.Join(" / ", section.Paragraphs.Select(paragraph => paragraph.ToString()))}";

    private static string? Joined<T>(ValueList<T> values, Func<T, string?> show) => values.IsEmpty ? null : string.Join("; ", values.Select(show));
}
