using System.Text.Json.Serialization;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Text;

namespace Ilo.Domain.Json;

/// <summary>What the serializer must know of the types, written by its source generator: no reflection at run time.</summary>
[JsonSerializable(typeof(Project))]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Office))]
[JsonSerializable(typeof(Donor))]
[JsonSerializable(typeof(Organisation))]
[JsonSerializable(typeof(Theme))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(PartialDate))]
[JsonSerializable(typeof(Page))]
[JsonSerializable(typeof(Entry))]
[JsonSerializable(typeof(PageRecord))]
[JsonSerializable(typeof(PageReading))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(SourceReference))]
[JsonSerializable(typeof(TextSpan))]
[JsonSerializable(typeof(Catalogue))]
[JsonSerializable(typeof(CatalogueIdentities))]
[JsonSerializable(typeof(CatalogueItem<Project>))]
[JsonSerializable(typeof(CatalogueItem<Event>))]
[JsonSerializable(typeof(CatalogueItem<Article>))]
[JsonSerializable(typeof(CatalogueItem<Office>))]
[JsonSerializable(typeof(AnyRecord))]
[JsonSerializable(typeof(IAsyncEnumerable<Project>))]
[JsonSerializable(typeof(IAsyncEnumerable<Event>))]
[JsonSerializable(typeof(IAsyncEnumerable<Article>))]
[JsonSerializable(typeof(IAsyncEnumerable<Office>))]
[JsonSerializable(typeof(IAsyncEnumerable<AnyRecord>))]
[JsonSerializable(typeof(ValueList<Project>))]
[JsonSerializable(typeof(ValueList<Event>))]
[JsonSerializable(typeof(ValueList<Article>))]
[JsonSerializable(typeof(ValueList<Office>))]
[JsonSerializable(typeof(ValueList<AnyRecord>))]
internal sealed partial class IloJsonContext : JsonSerializerContext;
