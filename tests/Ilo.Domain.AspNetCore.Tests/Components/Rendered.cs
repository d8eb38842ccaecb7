using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Ilo.Domain.AspNetCore.Rendering;
using Microsoft.AspNetCore.Components;

namespace Ilo.Domain.AspNetCore.Tests.Components;

/// <summary>Components rendered over a catalogue, as documents that can be asked.</summary>
internal static class Rendered
{
    internal static async Task<IHtmlDocument> AsDocumentAsync<TComponent>(TestHost host, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent =>
        await new HtmlParser().ParseDocumentAsync(await AsTextAsync<TComponent>(host, parameters));

    internal static async Task<string> AsTextAsync<TComponent>(TestHost host, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        return await TextInAsync<TComponent>(scope.ServiceProvider, parameters);
    }

    /// <summary>The same with the services of a scope that lasts.</summary>
    internal static async Task<IHtmlDocument> InAsync<TComponent>(IServiceProvider scope, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent =>
        await new HtmlParser().ParseDocumentAsync(await TextInAsync<TComponent>(scope, parameters));

    private static async Task<string> TextInAsync<TComponent>(IServiceProvider scope, (string Name, object? Value)[] parameters)
        where TComponent : IComponent =>
        Encoding.UTF8.GetString(await ComponentRenderer.RenderAsync(typeof(TComponent), scope, parameters.ToDictionary(one => one.Name, one => one.Value)));
}
