using System.Globalization;
using System.Text.Json;
using Ilo.Domain.Json;

namespace Ilo.Domain.Tests.Json;

/// <summary>The options that callers use: default, web and their own naming policy, each by reflection and from the generated context.</summary>
internal static class JsonOptionSets
{
    internal static IReadOnlyList<JsonSerializerOptions> All { get; } =
    [
        JsonSerializerOptions.Default,
        JsonSerializerOptions.Web,
        new() { PropertyNamingPolicy = new Shouting(), WriteIndented = true },
        new() { TypeInfoResolver = IloJson.TypeInfoResolver },
        new(JsonSerializerDefaults.Web) { TypeInfoResolver = IloJson.TypeInfoResolver },
        new() { TypeInfoResolver = IloJson.TypeInfoResolver, PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower },
        IloJson.Options,
        IloJson.StrictOptions,
    ];

    /// <summary>Runs a check in Turkish, where 'i' and 'I' are not each other's case and dates look different.</summary>
    internal static void InTurkish(Action check)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private sealed class Shouting : JsonNamingPolicy
    {
        public override string ConvertName(string name) => $"{name.ToUpperInvariant()}!";
    }
}
