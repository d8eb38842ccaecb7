using Ilo.Domain.AspNetCore.Security;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Makes an application safe to show other people's words with.</summary>
public static class IloApplicationBuilderExtensions
{
    /// <summary>
    /// Puts security headers on every answer, those of errors and of the server itself included, and answers what goes wrong; first in the pipeline. What is
    /// set already stays: lists for frames say themselves who may show them, and everything else is in nobody's frame.
    /// </summary>
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
