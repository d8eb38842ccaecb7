using Ilo.Domain.Shapes;
using NodaTime;

namespace Ilo.Domain.Json.Contracts;

/// <summary>The properties of a record in JSON: those of its table, in the same order. How one is written and read follows from the type of its
/// values.</summary>
internal static class ShapeRows
{
    /// <summary>Returns the properties, those of the table behind others.</summary>
    internal static Row<T>[] Of<T>(RecordShape<T> shape, params IEnumerable<Row<T>> first)
        where T : class =>
        [.. first, .. shape.Properties.Select(RowOf)];

    private static Row<T> RowOf<T>(RecordProperty<T> property)
        where T : class =>
        Single<T>(property.Name, property.Getter, property.IsRequired) ?? Many<T>(property.Name, property.Getter)
            ?? throw new NotSupportedException($"{typeof(T)}.{property.Name}: JSON has no form for its type.");

    private static Row<T>? Single<T>(string name, Delegate getter, bool isRequired)
        where T : class => getter switch
        {
            Func<T, string> get when isRequired => Rows<T>.RequiredText(name, get),
            Func<T, string?> get => Rows<T>.OptionalText(name, get),
            Func<T, DateInterval?> get => Rows<T>.Optional(name, get),
            Func<T, Money?> get => Rows<T>.Optional(name, get),
            Func<T, PartialDate?> get => Rows<T>.Optional(name, get),
            Func<T, LanguageCode?> get => Rows<T>.Optional(name, get),
            Func<T, CountryCode?> get => Rows<T>.Optional(name, get),
            Func<T, Id<Theme>?> get => Rows<T>.Optional(name, get),
            Func<T, Id<Theme>> get => Rows<T>.Required(name, get),
            Func<T, Id<Donor>> get => Rows<T>.Required(name, get),
            Func<T, Id<Organisation>> get => Rows<T>.Required(name, get),
            Func<T, ProjectStatus> get => Rows<T>.Always(name, get),
            Func<T, EventStatus> get => Rows<T>.Always(name, get),
            Func<T, ArticleKind> get => Rows<T>.Always(name, get),
            Func<T, OrganisationKind> get => Rows<T>.Always(name, get),
            _ => null,
        };

    private static Row<T>? Many<T>(string name, Delegate getter)
        where T : class => getter switch
        {
            Func<T, ValueList<string>> get => Rows<T>.List(name, get),
            Func<T, ValueList<Section>> get => Rows<T>.List(name, get),
            Func<T, ValueList<Paragraph>> get => Rows<T>.List(name, get),
            Func<T, ValueList<Donor>> get => Rows<T>.List(name, get),
            Func<T, ValueList<Organisation>> get => Rows<T>.List(name, get),
            Func<T, ValueList<Theme>> get => Rows<T>.List(name, get),
            Func<T, ValueList<Id<Project>>> get => Rows<T>.List(name, get),
            _ => null,
        };
}
