using System.Reflection;
using Ilo.Domain.AspNetCore.Components;
using Microsoft.AspNetCore.Components;

namespace Ilo.Domain.AspNetCore.Fragments;

/// <summary>Which component shows a list, and which of a fragment's wishes it takes.</summary>
internal static class FragmentComponents
{
    private static readonly Dictionary<IloList, Type> Types = new()
    {
        [IloList.Projects] = typeof(IloProjects),
        [IloList.Events] = typeof(IloEvents),
        [IloList.Articles] = typeof(IloArticles),
        [IloList.Timeline] = typeof(IloTimeline),
        [IloList.Calendar] = typeof(IloCalendar),
    };

    private static readonly Dictionary<Type, HashSet<string>> Parameters = Types.Values.Distinct().ToDictionary(
        type => type,
        type => type.GetProperties().Where(property => property.GetCustomAttribute<ParameterAttribute>() is not null).Select(property => property.Name)
            .ToHashSet());

    /// <summary>Gets the lists that can stand on other people's pages, in their order.</summary>
    internal static IReadOnlyList<IloList> Lists { get; } = [.. Enum.GetValues<IloList>().Where(Types.ContainsKey)];

    /// <summary>Returns the component of a list; null where it is none that can stand on other people's pages.</summary>
    internal static Type? Of(IloList list) => Types.GetValueOrDefault(list);

    /// <summary>Returns the component's parameters.</summary>
    internal static Dictionary<string, object> ParametersOf(FragmentRequest request)
    {
        Dictionary<string, object?> all = new()
        {
            ["Query"] = request.Query,
            ["Size"] = request.Query.PageSize,
            ["Language"] = request.Language,
            ["HeadingLevel"] = request.HeadingLevel,
            ["Month"] = request.Month,
            ["More"] = !request.IsFramed, // a framed page has a link to the whole list of its own
        };
        HashSet<string> taken = Parameters[Types[request.List]];
        return all.Where(pair => pair.Value is not null && taken.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value!);
    }
}
