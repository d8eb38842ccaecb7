using Ilo.Domain.AspNetCore.Security;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Makes an application safe to show other people's words with.</summary>
public static class IloApplicationBuilderExtensions
{
    /// <summary>
    /// Puts security headers on every answer, those of errors and of the server itself included, and answers what goes wrong; first in the pipeline. What is
    /// set already stays: lists for frames say themselves who may show them, and everything else is in nobody's frame.
    /// </summary>
    /// <remarks>
    /// Where the site's pages are mapped, a browser gets a page of the site for an address below them that no endpoint has, and for a fault below them, the
    /// application's own included; every other client gets a problem (RFC 9457). An answer that has a body or a type of its own is left alone.
    /// </remarks>
    /// <param name="app">The application.</param>
    /// <returns>The same application.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> is null.</exception>
    public static IApplicationBuilder UseIloSecurity(this IApplicationBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        ServerErrors.Listen(app.ApplicationServices);
        return app.UseMiddleware<ErrorAnswers>();
    }
}
