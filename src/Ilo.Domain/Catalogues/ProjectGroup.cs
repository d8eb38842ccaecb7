using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Catalogues;

/// <summary>Everything in a catalogue that is about one project, whether or not the project has an item of its own.</summary>
/// <remarks>Equal when every property is equal, lists in order. There is no order.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed class ProjectGroup : Result
{
    internal ProjectGroup(string key, CatalogueItem<Project>? project)
    {
        Key = key;
        Project = project;
    }

    /// <summary>Gets the key: the project item's, or one made from the name that the texts give.</summary>
    public string Key { get; }

    /// <summary>Gets the project's item; null where only events and articles name it.</summary>
    public CatalogueItem<Project>? Project { get; }

    /// <summary>Gets the events that belong to it, in catalogue order.</summary>
    public ValueList<CatalogueItem<Event>> Events { get; internal init; } = [];

    /// <summary>Gets the articles that tell of it, in catalogue order.</summary>
    public ValueList<CatalogueItem<Article>> Articles { get; internal init; } = [];

    private protected override object Content => (Key, Project, Events, Articles);

    /// <summary>Returns the key.</summary>
    public override string ToString() => Key;
}
