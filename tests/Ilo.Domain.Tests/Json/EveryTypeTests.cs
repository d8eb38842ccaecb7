using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Dates;
using Ilo.Domain.Json;
using Ilo.Domain.Recognition;
using Ilo.Domain.Text;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Tests.Json;

/// <summary>What docs/json.md promises is kept for every public type that holds data.</summary>
public sealed class EveryTypeTests
{
    // Types that do work and hold no data of their own, or whose data have a file format of their own.
    private static readonly Type[] NoData =
    [
        typeof(CatalogueBuilder), typeof(IloJsonConverter), typeof(DateIntervalPattern), typeof(TextRecognizer), typeof(RecognitionRules),
        typeof(Vocabulary), typeof(VocabularyReading), typeof(NameVocabulary<>), typeof(ThemeVocabulary),
    ];

    // What is worked out from other properties, or is told by them, and is not written.
    private static readonly string[] NotWritten =
    [
        "Catalogue.Donors", "Catalogue.Partners", "Catalogue.Themes", "Catalogue.ProjectItems", "Catalogue.EventItems", "Catalogue.ArticleItems",
        "Catalogue.OfficeItems", "Catalogue.ProjectGroups", "Catalogue.Identities",
        "Catalogue.Quality", "CatalogueItem.PropertySources", "CatalogueDifferences.IsEmpty", "ItemDifferences.IsEmpty",
        "ItemChange.IsRecordChanged", "SourceRecord.IsDetail", "CatalogueOptions.Recognizer", "Concurrency.Gaps", "Concurrency.PerDay",
        "Diagnostic.Descriptor", "DiagnosticDescriptor.HelpLink", "PageReading.Projects", "PageReading.Events", "PageReading.Articles", "PageReading.Office",
        "Paragraph.IsPoint", "PageReading.HasErrors", "PageReading.Segments", "TextSpan.End",
    ];

    private static readonly JsonSerializerOptions[] Options = [.. JsonOptionSets.All, new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper }];

    public static TheoryData<string> Names => [.. Types.Select(type => type.ToString())];

    private static IEnumerable<Type> Types =>
        JsonContracts.Types.Where(type => Nullable.GetUnderlyingType(type) is null && type.IsVisible).OrderBy(type => type.ToString(), StringComparer.Ordinal);

    [Fact]
    public void EveryPublicType_HoldingData_IsKnownAndNamesTheConverter()
    {
        HashSet<Type> known = [.. JsonContracts.Types.Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)];
        foreach (Type type in typeof(Project).Assembly.GetExportedTypes().Where(HoldsData))
        {
            Assert.True(known.Contains(type), $"{type} has no contract.");
            Assert.Equal(typeof(IloJsonConverter), type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryType_AnyOptions_IsReadBackEqual(string name)
    {
        Type type = Types.Single(one => one.ToString() == name);
        Assert.NotEmpty(JsonSamples.Of(type));
        foreach (object value in JsonSamples.Of(type))
        {
            foreach (JsonSerializerOptions options in IsOurs(type) ? Options : [IloJson.Options, new() { TypeInfoResolver = IloJson.TypeInfoResolver }])
            {
                string json = JsonSerializer.Serialize(value, type, options);
                object? back = JsonSerializer.Deserialize(json, type, options);
                Assert.Equal(json, JsonSerializer.Serialize(back, type, options));
                Assert.True(!IsEqualByContent(type) || value.Equals(back), json);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryType_ThroughIloJson_IsReadBackAndValid(string name)
    {
        Type type = Types.Single(one => one.ToString() == name);
        MethodInfo check = typeof(EveryTypeTests).GetMethod(nameof(CheckDoors), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type);
        foreach (object value in JsonSamples.Of(type))
        {
            check.Invoke(null, [value]);
        }
    }

    [Fact]
    public void EveryProperty_OfEveryType_IsInItsSchemaOrToldByOthers()
    {
        List<string> missing = [];
        bool HasProperties(Type type) => type.Assembly == typeof(Project).Assembly && !type.IsInterface && !typeof(IEnumerable).IsAssignableFrom(type);
        foreach (Type type in Types.Where(HasProperties))
        {
            JsonObject schema = SchemaOf(type);
            JsonNode? definition = schema["$ref"] is { } reference ? schema["$defs"]![((string)reference!)["#/$defs/".Length..]] : null;
            if (definition is not null)
            {
                missing.AddRange(type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(property => definition["properties"]![JsonNamingPolicy.CamelCase.ConvertName(property.Name)] is null)
                    .Select(property => $"{type.Name.Split('`')[0]}.{property.Name}"));
            }
        }

        Assert.Empty(missing.Except(NotWritten));
        Assert.Empty(NotWritten.Except(missing));
    }

    private static void CheckDoors<T>(T value)
    {
        string json = IloJson.Serialize(value);
        Assert.Equal(JsonSerializer.Serialize(value, IloJson.Options), json);
        Assert.Equal(json, IloJson.Serialize(IloJson.Deserialize<T>(json, IloJson.StrictOptions)));
        Assert.Equal(json, IloJson.Serialize(IloJson.Deserialize<T>(json, out ValueList<UnknownProperty> unknown)));
        Assert.Empty(unknown);
        Assert.True(new Schema.SchemaValidator(IloJson.GetSchema<T>()).IsValid(JsonNode.Parse(json)), json);
    }

    private static JsonObject SchemaOf(Type type) =>
        (JsonObject)typeof(IloJson).GetMethod(nameof(IloJson.GetSchema))!.MakeGenericMethod(type).Invoke(null, null)!;

    private static bool HoldsData(Type type) =>
        !(type.IsAbstract && type.IsSealed) && type != typeof(Result) && !NoData.Contains(type) && !typeof(Exception).IsAssignableFrom(type) && !type.IsNested;

    private static bool IsOurs(Type type) =>
        (type.Assembly == typeof(Project).Assembly && type.GetGenericArguments().All(IsOurs)) || type == typeof(ValueList<string>);

    // Readings, and what holds them, are equal to themselves alone.
    private static bool IsEqualByContent(Type type) =>
        type != typeof(PageReading) && type != typeof(PageFile) && type != typeof(PageFilesProgress) && type.GetGenericArguments().All(IsEqualByContent);
}
